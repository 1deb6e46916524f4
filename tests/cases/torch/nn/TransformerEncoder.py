import torch
from caselib import floats, fill
from torch import nn


def case_default():
    layer = nn.TransformerEncoderLayer(8, 2, 16, 0.0)
    m = nn.TransformerEncoder(layer, 2)
    fill(m)
    return m(torch.tensor(floats(5, 2, 8)))


def case_keywords():
    layer = nn.TransformerEncoderLayer(8, 2, 16, 0.0)
    m = nn.TransformerEncoder(encoder_layer=layer, num_layers=2, norm=nn.LayerNorm(8), enable_nested_tensor=False)
    fill(m)
    mask = nn.Transformer.generate_square_subsequent_mask(5)
    return m(torch.tensor(floats(5, 2, 8)), mask=mask), m.num_layers, len(m.layers)


def case_as_value():
    kind = nn.TransformerEncoder
    return isinstance(kind(nn.TransformerEncoderLayer(8, 2, 16), 1), nn.TransformerEncoder)
