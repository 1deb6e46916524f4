"""Positional arguments whose place differs become keywords; starred arguments stay where nothing differs."""
import paddle
import torch
import paddle.nn as nn
import paddle.nn.functional as F
from caselib import fill, floats, ints


def case_positional():
    x, i = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(ints(2, 3, high=2))
    return paddle.take_along_axis(x, axis=0, indices=i, broadcast=False), paddle.norm(x, 2, 1), paddle.addmm(x, x, paddle.eye(3), beta=0.5), F.pad(x, (1, 1), "constant", 2.0)


def case_mixed():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.std(x, 1, keepdim=True), paddle.concat([x, x], 1), paddle.concat(x=[x, x], axis=1), paddle.concat(axis=1, x=(x, x))


def case_many_positional():
    layer = nn.Conv2D(4, 6, 3, 2, 1, 1, 2, bias_attr=False)
    fill(layer)
    return layer(paddle.to_tensor(floats(1, 4, 5, 5)))


def case_star_of_same_places():
    sizes, args, both = (3, 3), [paddle.to_tensor(floats(2, 3))], [paddle.to_tensor(floats(2, 3)), 0]
    return paddle.zeros(*sizes), paddle.unsqueeze(*args, axis=0), paddle.unsqueeze(*both)


def todo_star_that_may_reach_further():
    pair = (4, 6)
    # TODO(pt2pd): TPD3002 torch.nn.ConvTranspose2d: starred arguments; spell the arguments out
    return torch.nn.ConvTranspose2d(*pair, 3)


def todo_mapping_of_other_names():
    options = {"dim": 1}
    # TODO(pt2pd): TPD3002 torch.sum: starred arguments; spell the arguments out
    return torch.sum(paddle.to_tensor(floats(2, 3)), **options)


def todo_star_over_other_places():
    rest = (0, paddle.to_tensor(ints(2, 3, high=2)))
    # TODO(pt2pd): TPD3002 torch.gather: starred arguments; spell the arguments out
    return torch.gather(paddle.to_tensor(floats(2, 3)), *rest)
