import torch
from caselib import floats, fill
from torch import nn


def case_default():
    m = nn.MultiheadAttention(8, 2)
    fill(m)
    x = torch.tensor(floats(5, 2, 8))
    out, weights = m(x, x, x)
    return out, weights


def case_batch_first():
    m = nn.MultiheadAttention(embed_dim=8, num_heads=2, dropout=0.0, bias=True, batch_first=True)
    fill(m)
    x = torch.tensor(floats(2, 5, 8))
    return m(x, x, x, need_weights=False)[0]


def case_masks():
    m = nn.MultiheadAttention(8, 2)
    fill(m)
    x = torch.tensor(floats(5, 2, 8))
    mask = torch.triu(torch.ones(5, 5, dtype=torch.bool), diagonal=1)
    padding = torch.tensor([[False, False, False, True, True], [False, False, False, False, True]])
    return m(x, x, x, attn_mask=mask)[0], m(query=x, key=x, value=x, key_padding_mask=padding)


def case_float_mask():
    m = nn.MultiheadAttention(8, 2)
    fill(m)
    x = torch.tensor(floats(5, 2, 8))
    return m(x, x, x, attn_mask=torch.tensor(floats(5, 5)))


def case_other_dimensions():
    m = nn.MultiheadAttention(8, 2, kdim=4, vdim=6)
    fill(m)
    return m(torch.tensor(floats(5, 2, 8)), torch.tensor(floats(3, 2, 4)), torch.tensor(floats(3, 2, 6)))


def case_no_bias():
    m = nn.MultiheadAttention(8, 2, bias=False)
    fill(m)
    x = torch.tensor(floats(5, 2, 8))
    return m(x, x, x, average_attn_weights=False)


def case_attributes():
    m = nn.MultiheadAttention(8, 2, batch_first=True)
    return m.embed_dim, m.num_heads, m.head_dim, m.dropout, m.batch_first, m.in_proj_weight.shape, m.in_proj_bias.shape


def case_projections():
    m = nn.MultiheadAttention(8, 2, kdim=4, vdim=6)
    return m.q_proj_weight.shape, m.k_proj_weight.shape, m.v_proj_weight.shape, m.out_proj.weight.shape


def case_gradient():
    m = nn.MultiheadAttention(8, 2)
    fill(m)
    x = torch.tensor(floats(5, 2, 8), requires_grad=True)
    m(x, x, x)[0].pow(2).sum().backward()
    return x.grad


def case_as_value():
    kind = nn.MultiheadAttention
    return isinstance(kind(8, 2), nn.MultiheadAttention)
