import torch
import torch.nn.functional as F
from caselib import floats, fill
from torch import nn


def case_default():
    m = nn.TransformerEncoderLayer(8, 2, 16, 0.0)
    fill(m)
    return m(torch.tensor(floats(5, 2, 8)))


def case_keywords():
    m = nn.TransformerEncoderLayer(d_model=8, nhead=2, dim_feedforward=16, dropout=0.1, activation='gelu', batch_first=True)
    fill(m)
    m.eval()
    return m(torch.tensor(floats(2, 5, 8)))


def case_norm_first():
    m = nn.TransformerEncoderLayer(8, 2, 16, dropout=0.0, norm_first=True)
    fill(m)
    return m(torch.tensor(floats(5, 2, 8)))


def case_callable_activation():
    m = nn.TransformerEncoderLayer(8, 2, 16, 0.0, activation=F.gelu)
    fill(m)
    return m(torch.tensor(floats(5, 2, 8)))


def case_masks():
    m = nn.TransformerEncoderLayer(8, 2, 16, 0.0)
    fill(m)
    x = torch.tensor(floats(5, 2, 8))
    mask = torch.triu(torch.ones(5, 5, dtype=torch.bool), diagonal=1)
    padding = torch.tensor([[False, False, False, True, True], [False, False, False, False, True]])
    return m(x, mask), m(x, src_key_padding_mask=padding), m(x, src_mask=mask, is_causal=True)


def case_parameters():
    m = nn.TransformerEncoderLayer(8, 2, 16)
    return [name for name, _ in m.named_parameters()]


def case_as_value():
    kind = nn.TransformerEncoderLayer
    return isinstance(kind(8, 2, 16), nn.TransformerEncoderLayer)


def case_subclass():
    class Layer(nn.TransformerEncoderLayer):
        pass
    return isinstance(Layer(8, 2, 16), nn.TransformerEncoderLayer)
