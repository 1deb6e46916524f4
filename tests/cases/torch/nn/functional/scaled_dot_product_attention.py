import torch
import torch.nn.functional as F
from caselib import floats


def case_positional():
    q = torch.tensor(floats(2, 4, 5, 8))
    return F.scaled_dot_product_attention(q, q, q)


def case_causal():
    q = torch.tensor(floats(2, 4, 5, 8))
    return F.scaled_dot_product_attention(q, q, q, attn_mask=None, dropout_p=0.0, is_causal=True)


def case_masks():
    q, k = torch.tensor(floats(2, 4, 5, 8)), torch.tensor(floats(2, 4, 6, 8, seed=1))
    mask = torch.ones(5, 6, dtype=torch.bool).tril()
    return F.scaled_dot_product_attention(q, k, k, mask), F.scaled_dot_product_attention(q, k, k, torch.tensor(floats(5, 6)))


def case_keywords():
    q = torch.tensor(floats(2, 4, 5, 8))
    return F.scaled_dot_product_attention(query=q, key=q, value=q, scale=0.5)


def case_three_axes():
    q = torch.tensor(floats(4, 5, 8))
    return F.scaled_dot_product_attention(q, q, q)


def case_gradient():
    q = torch.tensor(floats(2, 4, 5, 8), requires_grad=True)
    F.scaled_dot_product_attention(q, q, q, is_causal=True).pow(2).sum().backward()
    return q.grad


# A call by another name would not be seen to have no batch: these stand in the line of their loop, so that none is made.
def case_without_batch():
    q, k, out = torch.randn(4, 8), torch.randn(6, 8), []
    q.copy_(torch.tensor(floats(4, 8)))
    k.copy_(torch.tensor(floats(6, 8)))
    for factor in (1, 2): out.append(F.scaled_dot_product_attention(q, k, k * factor))
    for causal in (True, False): out.append(F.scaled_dot_product_attention(q, q, value=q, is_causal=causal))
    return out
