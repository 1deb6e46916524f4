import torch
from caselib import floats, fill
from torch import nn


def case_default():
    layer = nn.TransformerDecoderLayer(8, 2, 16, 0.0)
    m = nn.TransformerDecoder(layer, num_layers=2, norm=nn.LayerNorm(8))
    fill(m)
    return m(torch.tensor(floats(5, 2, 8)), torch.tensor(floats(4, 2, 8)))


def case_as_value():
    kind = nn.TransformerDecoder
    return isinstance(kind(nn.TransformerDecoderLayer(8, 2, 16), 1), nn.TransformerDecoder)
