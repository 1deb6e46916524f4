import paddle
import torch
import paddle.nn.functional as F
from caselib import ints


def case_positional():
    return F.one_hot(paddle.to_tensor(ints(5, high=4)), 4).astype('int64')


def case_keyword():
    return F.one_hot(paddle.to_tensor(ints(2, 3, high=4)), num_classes=6).astype('int64')


def case_inferred():
    return F.one_hot(paddle.to_tensor([0, 2, 1])).astype('int64')


def case_as_float():
    return F.one_hot(paddle.to_tensor([0, 2, 1]), num_classes=3).astype('int64').astype('float32')


def case_permuted():
    return F.one_hot(paddle.to_tensor(ints(2, 3, 3, high=4)), 4).astype('int64').transpose([0, 3, 1, 2]).astype('float32')


def todo_as_value():
    # TODO(pt2pd): TPD2004 torch.nn.functional.one_hot: Paddle's one_hot gives floats; call it and cast
    encode = torch.nn.functional.one_hot
    return encode
