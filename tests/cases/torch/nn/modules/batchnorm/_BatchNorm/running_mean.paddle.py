import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def case_no_statistics():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.batch_norm(c, paddle.zeros([c.shape[1]]), paddle.ones([c.shape[1]]), training=True), F.batch_norm(c, paddle.zeros([c.shape[1]]), paddle.ones([c.shape[1]]), weight=paddle.to_tensor(floats(3)), training=True)


def todo_no_statistics_of_expression():
    # TODO(pt2pd): TPD2002 torch.nn.functional.batch_norm: Paddle wants running_mean and running_var; pass zeros and ones
    return torch.nn.functional.batch_norm(paddle.to_tensor(floats(2, 3, 8, 8)) * 2, None, None, training=True)


def case_affine_in_a_variable():
    out = []
    for learn in True, False:
        out += [paddle.nn.BatchNorm2D(3, weight_attr=learn, bias_attr=learn)._mean, paddle.nn.BatchNorm3D(2, weight_attr=learn, bias_attr=learn)._mean]
    return out
