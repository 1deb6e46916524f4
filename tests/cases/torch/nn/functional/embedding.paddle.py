import paddle
import paddle.nn.functional as F
from caselib import floats, ints, fill
from paddle import nn


def embedding(input, weight, padding_idx, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False):
    """embedding that reads the row padding_idx as it stands, and gives it no gradient."""
    x = paddle.nn.functional.embedding(
        input, weight, max_norm=max_norm, norm_type=norm_type, sparse=sparse, scale_grad_by_freq=scale_grad_by_freq
    )
    if padding_idx is None:
        return x
    padded = (input == padding_idx % weight.shape[0]).unsqueeze(-1)
    return paddle.where(padded, x.detach(), x)


def case_positional():
    return F.embedding(paddle.to_tensor(ints(2, 5, high=6)), paddle.to_tensor(floats(6, 4)))


def case_keywords():
    return F.embedding(x=paddle.to_tensor(ints(2, 5, high=6)), weight=paddle.to_tensor(floats(6, 4)), scale_grad_by_freq=False, sparse=False)


def case_all_positional():
    return F.embedding(paddle.to_tensor([0, 3]), paddle.to_tensor(floats(6, 4)), max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False)


def case_max_norm():
    return F.embedding(paddle.to_tensor([1, 3]), paddle.to_tensor(floats(6, 4)), max_norm=1.0)


def case_padding():
    weight = paddle.to_tensor(floats(6, 4), stop_gradient=False)
    out = embedding(paddle.to_tensor([0, 2, 2]), weight, padding_idx=2)
    out.pow(2).sum().backward()
    return out, weight.grad


def case_padding_positional():
    return embedding(paddle.to_tensor([0, 5]), paddle.to_tensor(floats(6, 4)), -1)


def case_padding_of_layer():
    m = nn.Embedding(6, 4)
    fill(m)
    return embedding(paddle.to_tensor([0, 1]), m.weight, padding_idx=m.padding_idx)
