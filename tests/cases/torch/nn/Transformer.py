import torch
from caselib import floats, fill
from torch import nn


def case_default():
    m = nn.Transformer(8, 2, 1, 1, 16, 0.0)
    fill(m)
    return m(torch.tensor(floats(5, 2, 8)), torch.tensor(floats(4, 2, 8)))


def case_keywords():
    m = nn.Transformer(d_model=8, nhead=2, num_encoder_layers=1, num_decoder_layers=1, dim_feedforward=16, dropout=0.0, batch_first=True)
    fill(m)
    mask = m.generate_square_subsequent_mask(4)
    return m(torch.tensor(floats(2, 5, 8)), torch.tensor(floats(2, 4, 8)), tgt_mask=mask), mask


def case_parameters():
    m = nn.Transformer(8, 2, 1, 1, 16)
    return [name for name, _ in m.named_parameters()]


def case_as_value():
    kind = nn.Transformer
    return isinstance(kind(8, 2, 1, 1, 16), nn.Transformer)
