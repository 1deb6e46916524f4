import paddle
import torch
import paddle.nn as nn
import paddle.nn.functional as F
from caselib import fill, floats


def multi_head_attention_forward(
    query, key, value, embed_dim_to_check, num_heads, in_proj_weight, in_proj_bias, bias_k, bias_v, add_zero_attn,
    dropout_p, out_proj_weight, out_proj_bias, training=True, key_padding_mask=None, need_weights=True,
    attn_mask=None, use_separate_proj_weight=False, q_proj_weight=None, k_proj_weight=None, v_proj_weight=None,
    static_k=None, static_v=None, average_attn_weights=True, is_causal=False
):
    """Attention of several heads over [length, batch, channels], by weights that are given."""
    alone = query.ndim == 2
    if alone:
        query, key, value = query.unsqueeze(1), key.unsqueeze(1), value.unsqueeze(1)
        key_padding_mask = None if key_padding_mask is None else key_padding_mask.unsqueeze(0)
    length, batch, dim = query.shape
    weights = (q_proj_weight, k_proj_weight, v_proj_weight) if use_separate_proj_weight else in_proj_weight.chunk(3)
    biases = [0.0] * 3 if in_proj_bias is None else in_proj_bias.chunk(3)
    q, k, v = (paddle.matmul(x, w, transpose_y=True) + b for x, w, b in zip((query, key, value), weights, biases))
    rows = [[k], [v]]
    if bias_k is not None:
        rows = [x + [b.expand([1, batch, dim])] for x, b in zip(rows, (bias_k, bias_v))]
    if add_zero_attn:
        rows = [x + [paddle.zeros([1, batch, dim], dtype=q.dtype)] for x in rows]
    k, v = (paddle.concat(x) for x in rows)
    q, k, v = (x.reshape([x.shape[0], batch, num_heads, -1]).transpose([1, 2, 0, 3]) for x in (q, k, v))
    scores = paddle.matmul(q / q.shape[-1] ** 0.5, k, transpose_y=True)
    given, extra = key.shape[0], k.shape[2] - key.shape[0]
    if attn_mask is not None and attn_mask.ndim == 3:
        attn_mask = attn_mask.reshape([batch, num_heads, length, given])
    padding = None if key_padding_mask is None else key_padding_mask.reshape([batch, 1, 1, given])
    for mask in (attn_mask, padding):
        if mask is not None:
            if mask.dtype == paddle.bool:
                mask = paddle.zeros(mask.shape, dtype=q.dtype).masked_fill(mask, -float('inf'))
            # the keys that were added behind the others are seen by all
            scores = scores + paddle.concat([mask, paddle.zeros([*mask.shape[:-1], extra], dtype=mask.dtype)], -1)
    attention = paddle.nn.functional.softmax(scores, axis=-1)
    attention = paddle.nn.functional.dropout(attention, dropout_p, training=training)
    out = paddle.matmul(attention, v).transpose([2, 0, 1, 3]).reshape([length, batch, dim])
    out = paddle.matmul(out, out_proj_weight, transpose_y=True)
    out = out if out_proj_bias is None else out + out_proj_bias
    attention = attention.mean(1) if average_attn_weights else attention
    if alone:
        out, attention = out.squeeze(1), attention.squeeze(0)
    return out, attention if need_weights else None


def weights(dim):
    """in_proj_weight, in_proj_bias, out_proj_weight, out_proj_bias"""
    return paddle.to_tensor(floats(3 * dim, dim, seed=1)), paddle.to_tensor(floats(3 * dim, seed=2)), paddle.to_tensor(floats(dim, dim, seed=3)), paddle.to_tensor(floats(dim, seed=4))


def case_packed():
    x, y = paddle.to_tensor(floats(3, 2, 4)), paddle.to_tensor(floats(5, 2, 4, seed=5))
    w, b, ow, ob = weights(4)
    out, attention = multi_head_attention_forward(x, y, y, 4, 2, w, b, None, None, False, 0.0, ow, ob)
    each = multi_head_attention_forward(x, x, x, 4, 2, w, None, None, None, False, 0.0, ow, None, training=False, average_attn_weights=False)[1]
    return out, attention, each


def case_masks():
    x = paddle.to_tensor(floats(3, 2, 4))
    w, b, ow, ob = weights(4)
    mask = paddle.full((3, 3), float('-inf')).triu(1)
    padding = paddle.to_tensor([[False, False, True], [False, False, False]])
    out, none = multi_head_attention_forward(x, x, x, 4, 2, w, b, None, None, False, 0.0, ow, ob, key_padding_mask=padding, need_weights=False, attn_mask=mask)
    first = multi_head_attention_forward(x, x, x, 4, 2, w, b, None, None, False, 0.0, ow, ob, attn_mask=paddle.ones([3, 3]).triu(1).detach().astype('bool'))
    second = multi_head_attention_forward(x, x, x, 4, 2, w, b, None, None, False, 0.0, ow, ob, attn_mask=mask.tile([4, 1, 1]))
    return out, none, first, second


def case_added_keys():
    x = paddle.to_tensor(floats(3, 2, 4))
    w, b, ow, ob = weights(4)
    k, v = paddle.to_tensor(floats(1, 1, 4, seed=6)), paddle.to_tensor(floats(1, 1, 4, seed=7))
    padding = paddle.to_tensor([[False, False, True], [False, False, False]])
    return multi_head_attention_forward(x, x, x, 4, 2, w, b, k, v, True, 0.0, ow, ob, key_padding_mask=padding)


def case_without_batch():
    x = paddle.to_tensor(floats(3, 4))
    w, b, ow, ob = weights(4)
    return multi_head_attention_forward(x, x, x, 4, 2, w, b, None, None, False, 0.0, ow, ob)


class AttentionPool(nn.Layer):
    def __init__(self, dim, heads):
        super().__init__()
        self.q_proj, self.k_proj, self.v_proj, self.c_proj = (paddle.compat.nn.Linear(dim, dim) for _ in range(4))
        self.heads = heads

    def forward(self, x):
        x = paddle.concat([x.mean(axis=0, keepdim=True), x], axis=0)
        x, _ = multi_head_attention_forward(query=x[:1], key=x, value=x, embed_dim_to_check=x.shape[-1], num_heads=self.heads, q_proj_weight=self.q_proj.weight, k_proj_weight=self.k_proj.weight,
            v_proj_weight=self.v_proj.weight, in_proj_weight=None, in_proj_bias=paddle.concat([self.q_proj.bias, self.k_proj.bias, self.v_proj.bias]), bias_k=None, bias_v=None,
            add_zero_attn=False, dropout_p=0, out_proj_weight=self.c_proj.weight, out_proj_bias=self.c_proj.bias, use_separate_proj_weight=True, training=self.training, need_weights=False)
        return x.squeeze(0)


def case_pool():
    net = AttentionPool(4, 2)
    fill(net)
    y = net(paddle.to_tensor(floats(3, 2, 4)))
    y.sum().backward()
    return y, net.k_proj.weight.grad, net.c_proj.bias.grad


def todo_static():
    x = paddle.to_tensor(floats(3, 2, 4))
    w, b, ow, ob = weights(4)
    # TODO(pt2pd): TPD2002 torch.nn.functional.multi_head_attention_forward: static_k, static_v and is_causal
    return torch.nn.functional.multi_head_attention_forward(x, x, x, 4, 2, w, b, None, None, False, 0.0, ow, ob, static_k=paddle.zeros([4, 3, 2]))
