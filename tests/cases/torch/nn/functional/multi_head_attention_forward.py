import torch
import torch.nn as nn
import torch.nn.functional as F
from caselib import fill, floats


def weights(dim):
    """in_proj_weight, in_proj_bias, out_proj_weight, out_proj_bias"""
    return torch.tensor(floats(3 * dim, dim, seed=1)), torch.tensor(floats(3 * dim, seed=2)), torch.tensor(floats(dim, dim, seed=3)), torch.tensor(floats(dim, seed=4))


def case_packed():
    x, y = torch.tensor(floats(3, 2, 4)), torch.tensor(floats(5, 2, 4, seed=5))
    w, b, ow, ob = weights(4)
    out, attention = F.multi_head_attention_forward(x, y, y, 4, 2, w, b, None, None, False, 0.0, ow, ob)
    each = F.multi_head_attention_forward(x, x, x, 4, 2, w, None, None, None, False, 0.0, ow, None, training=False, average_attn_weights=False)[1]
    return out, attention, each


def case_masks():
    x = torch.tensor(floats(3, 2, 4))
    w, b, ow, ob = weights(4)
    mask = torch.full((3, 3), float('-inf')).triu(1)
    padding = torch.tensor([[False, False, True], [False, False, False]])
    out, none = F.multi_head_attention_forward(x, x, x, 4, 2, w, b, None, None, False, 0.0, ow, ob, key_padding_mask=padding, need_weights=False, attn_mask=mask)
    first = F.multi_head_attention_forward(x, x, x, 4, 2, w, b, None, None, False, 0.0, ow, ob, attn_mask=torch.ones(3, 3).triu(1).bool())
    second = F.multi_head_attention_forward(x, x, x, 4, 2, w, b, None, None, False, 0.0, ow, ob, attn_mask=mask.repeat(4, 1, 1))
    return out, none, first, second


def case_added_keys():
    x = torch.tensor(floats(3, 2, 4))
    w, b, ow, ob = weights(4)
    k, v = torch.tensor(floats(1, 1, 4, seed=6)), torch.tensor(floats(1, 1, 4, seed=7))
    padding = torch.tensor([[False, False, True], [False, False, False]])
    return F.multi_head_attention_forward(x, x, x, 4, 2, w, b, k, v, True, 0.0, ow, ob, key_padding_mask=padding)


def case_without_batch():
    x = torch.tensor(floats(3, 4))
    w, b, ow, ob = weights(4)
    return F.multi_head_attention_forward(x, x, x, 4, 2, w, b, None, None, False, 0.0, ow, ob)


class AttentionPool(nn.Module):
    def __init__(self, dim, heads):
        super().__init__()
        self.q_proj, self.k_proj, self.v_proj, self.c_proj = (nn.Linear(dim, dim) for _ in range(4))
        self.heads = heads

    def forward(self, x):
        x = torch.cat([x.mean(dim=0, keepdim=True), x], dim=0)
        x, _ = F.multi_head_attention_forward(
            query=x[:1], key=x, value=x, embed_dim_to_check=x.shape[-1], num_heads=self.heads, q_proj_weight=self.q_proj.weight, k_proj_weight=self.k_proj.weight,
            v_proj_weight=self.v_proj.weight, in_proj_weight=None, in_proj_bias=torch.cat([self.q_proj.bias, self.k_proj.bias, self.v_proj.bias]), bias_k=None, bias_v=None,
            add_zero_attn=False, dropout_p=0, out_proj_weight=self.c_proj.weight, out_proj_bias=self.c_proj.bias, use_separate_proj_weight=True, training=self.training, need_weights=False)
        return x.squeeze(0)


def case_pool():
    net = AttentionPool(4, 2)
    fill(net)
    y = net(torch.tensor(floats(3, 2, 4)))
    y.sum().backward()
    return y, net.k_proj.weight.grad, net.c_proj.bias.grad


def todo_static():
    x = torch.tensor(floats(3, 2, 4))
    w, b, ow, ob = weights(4)
    return F.multi_head_attention_forward(x, x, x, 4, 2, w, b, None, None, False, 0.0, ow, ob, static_k=torch.zeros(4, 3, 2))
