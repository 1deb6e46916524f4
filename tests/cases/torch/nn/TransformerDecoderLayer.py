import torch
from caselib import floats, fill
from torch import nn


def case_default():
    m = nn.TransformerDecoderLayer(8, 2, 16, 0.0)
    fill(m)
    return m(torch.tensor(floats(5, 2, 8)), torch.tensor(floats(6, 2, 8)))


def case_masks():
    m = nn.TransformerDecoderLayer(d_model=8, nhead=2, dim_feedforward=16, dropout=0.0, batch_first=True, norm_first=True)
    fill(m)
    mask = torch.triu(torch.ones(5, 5, dtype=torch.bool), diagonal=1)
    padding = torch.tensor([[False, False, False, True], [False, False, False, False]])
    return m(torch.tensor(floats(2, 5, 8)), torch.tensor(floats(2, 4, 8)), tgt_mask=mask, memory_key_padding_mask=padding)


def case_as_value():
    kind = nn.TransformerDecoderLayer
    return isinstance(kind(8, 2, 16), nn.TransformerDecoderLayer)
