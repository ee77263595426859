// SPDX-License-Identifier: AGPL-3.0-or-later
import java.io.FileInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;

/** Holds files against PDF/UA-1. Writes "file TAB checks" for each, and "TAB clause-test TAB message TAB where" for each failure. */
public class CheckPdfUa {
  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    var foundry = Foundries.defaultInstance();
    for (var file : files) {
      try (var in = new FileInputStream(file);
          var parser = foundry.createParser(in, PDFAFlavour.PDFUA_1);
          var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, true)) {
        var result = validator.validate(parser);
        System.out.println(file + "\t" + result.getTotalAssertions());
        for (var check : result.getTestAssertions()) {
          if (check.getStatus() != Status.FAILED) continue;
          var rule = check.getRuleId();
          System.out.println("\t" + rule.getClause() + "-" + rule.getTestNumber() + "\t" + check.getMessage() + "\t"
              + check.getLocation().getContext());
        }
      }
    }
  }
}
