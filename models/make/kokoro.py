# SPDX-License-Identifier: AGPL-3.0-or-later
"""Makes kokoro-v1.0.graph.onnx: the graph of kokoro-onnx's 8-bit Kokoro with its convolutions in float.

ONNX Runtime computes ConvInteger without its fast kernels: four fifths of the time of a sentence. Here each one, with the quantization
before it and the scale behind it, becomes a Conv whose weights are taken back to float once, when the model is opened. The weights stay
where they are published: the graph points into kokoro-v1.0.int8.onnx, which it needs beside it, byte for byte.

  pip install onnx==1.23.2 && python kokoro.py ../kokoro
"""
import sys
from collections import defaultdict
from pathlib import Path

import onnx
from onnx import TensorProto, helper

PUBLISHED = 'kokoro-v1.0.int8.onnx'
MADE = 'kokoro-v1.0.graph.onnx'
# Smaller tensors are kept in the graph.
LEAST = 4096


def in_float(graph):
    """The nodes of the graph with a Conv for each ConvInteger."""
    consumers, producer = defaultdict(list), {}
    for node in graph.node:
        for name in node.input:
            consumers[name].append(node)
        for name in node.output:
            producer[name] = node
    instead, gone = {}, set()
    for node in graph.node:
        if node.op_type != 'ConvInteger':
            continue
        quantized, weights, _, zero = node.input
        sound, scale = producer[quantized].input[0], producer[quantized].output[1]
        bias = []
        following = consumers[node.output[0]][0]
        removed = [node]
        if following.op_type == 'Add':
            # The bias comes rounded to the scale: Div, Floor, Cast, Reshape, Add.
            removed.append(following)
            step = producer[next(name for name in following.input if name != node.output[0])]
            while step.op_type != 'Div':
                removed.append(step)
                step = producer[next(name for name in step.input if name in producer)]
            removed.append(step)
            bias = [step.input[0]]
            following = consumers[following.output[0]][0]
        assert following.op_type == 'Cast', following.op_type
        scaled = consumers[following.output[0]][0]
        assert scaled.op_type == 'Mul', scaled.op_type
        scales = producer[next(name for name in scaled.input if name != following.output[0])]
        weight_scale = next(name for name in scales.input if name != scale)
        gone.update(one.name for one in [*removed, following, scales])
        made = f'{weights}_float'
        conv = helper.make_node('Conv', [sound, made, *bias], [scaled.output[0]], name=f'{node.name}_float')
        conv.attribute.extend(node.attribute)
        instead[scaled.name] = [
            helper.make_node('DequantizeLinear', [weights, weight_scale, zero], [made], name=made),
            conv,
        ]
    nodes = []
    for node in graph.node:
        if node.name in instead:
            nodes += instead[node.name]
        elif node.name not in gone:
            nodes.append(node)
    while True:
        used = {name for node in nodes for name in node.input} | {one.name for one in graph.output}
        kept = [node for node in nodes if any(name in used for name in node.output)]
        if len(kept) == len(nodes):
            return nodes
        nodes = kept


def main(folder):
    published = (folder / PUBLISHED).read_bytes()
    model = onnx.load(str(folder / PUBLISHED))
    graph = model.graph
    nodes = in_float(graph)
    used = {name for node in nodes for name in node.input}
    tensors = [one for one in graph.initializer if one.name in used]
    for tensor in tensors:
        if len(tensor.raw_data) < LEAST:
            continue
        at = published.find(tensor.raw_data)
        assert at >= 0, tensor.name
        length = len(tensor.raw_data)
        tensor.ClearField('raw_data')
        tensor.data_location = TensorProto.EXTERNAL
        for key, value in (('location', PUBLISHED), ('offset', str(at)), ('length', str(length))):
            entry = tensor.external_data.add()
            entry.key, entry.value = key, value
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(tensors)
    (folder / MADE).write_bytes(model.SerializeToString(deterministic=True))


main(Path(sys.argv[1]))
