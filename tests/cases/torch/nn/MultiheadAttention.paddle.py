import paddle
from caselib import floats, fill
from paddle import nn


def case_default():
    m = paddle.compat.nn.MultiheadAttention(8, 2)
    fill(m)
    x = paddle.to_tensor(floats(5, 2, 8))
    out, weights = m(x, x, x)
    return out, weights


def case_batch_first():
    m = paddle.compat.nn.MultiheadAttention(embed_dim=8, num_heads=2, dropout=0.0, bias=True, batch_first=True)
    fill(m)
    x = paddle.to_tensor(floats(2, 5, 8))
    return m(x, x, x, need_weights=False)[0]


def case_masks():
    m = paddle.compat.nn.MultiheadAttention(8, 2)
    fill(m)
    x = paddle.to_tensor(floats(5, 2, 8))
    mask = paddle.triu(paddle.ones([5, 5], dtype=paddle.bool), diagonal=1)
    padding = paddle.to_tensor([[False, False, False, True, True], [False, False, False, False, True]])
    return m(x, x, x, attn_mask=mask)[0], m(query=x, key=x, value=x, key_padding_mask=padding)


def case_float_mask():
    m = paddle.compat.nn.MultiheadAttention(8, 2)
    fill(m)
    x = paddle.to_tensor(floats(5, 2, 8))
    return m(x, x, x, attn_mask=paddle.to_tensor(floats(5, 5)))


def case_other_dimensions():
    m = paddle.compat.nn.MultiheadAttention(8, 2, kdim=4, vdim=6)
    fill(m)
    return m(paddle.to_tensor(floats(5, 2, 8)), paddle.to_tensor(floats(3, 2, 4)), paddle.to_tensor(floats(3, 2, 6)))


def case_no_bias():
    m = paddle.compat.nn.MultiheadAttention(8, 2, bias=False)
    fill(m)
    x = paddle.to_tensor(floats(5, 2, 8))
    return m(x, x, x, average_attn_weights=False)


def case_attributes():
    m = paddle.compat.nn.MultiheadAttention(8, 2, batch_first=True)
    return m.embed_dim, m.num_heads, m.head_dim, m.dropout, m.batch_first, m.in_proj_weight.shape, m.in_proj_bias.shape


def case_projections():
    m = paddle.compat.nn.MultiheadAttention(8, 2, kdim=4, vdim=6)
    return m.q_proj_weight.shape, m.k_proj_weight.shape, m.v_proj_weight.shape, m.out_proj.weight.shape


def case_gradient():
    m = paddle.compat.nn.MultiheadAttention(8, 2)
    fill(m)
    x = paddle.to_tensor(floats(5, 2, 8), stop_gradient=False)
    m(x, x, x)[0].pow(2).sum().backward()
    return x.grad


def case_as_value():
    kind = paddle.compat.nn.MultiheadAttention
    return isinstance(kind(8, 2), paddle.compat.nn.MultiheadAttention)
