import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def case_default():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.instance_norm(c)


def case_all_positional():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.instance_norm(c, None, None, paddle.to_tensor(floats(3)), paddle.to_tensor(floats(3, seed=1)), eps=1e-3)


def case_keywords():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.instance_norm(x=c, weight=paddle.to_tensor(floats(3)), bias=None, eps=1e-4)


def todo_statistics():
    # TODO(pt2pd): TPD2002 torch.nn.functional.instance_norm.use_input_stats: argument not supported
    return torch.nn.functional.instance_norm(paddle.to_tensor(floats(2, 3, 8, 8)), paddle.zeros([3]), paddle.ones([3]), use_input_stats=False)
