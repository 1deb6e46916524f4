import paddle
import torch
from paddle import nn
import paddle.nn.functional as F
from caselib import floats


class BatchNorm2D(paddle.nn.BatchNorm2D):
    """BatchNorm2D whose running variance follows the unbiased variance of the batches, as torch's does."""

    def forward(self, input):
        if not self.training:
            return super().forward(input)
        before = self._variance * self._momentum
        y = super().forward(input)
        n = input.size // input.shape[1]
        self._variance.set_value(self._variance + (self._variance - before) / (n - 1))
        return y


class BatchNorm3D(paddle.nn.BatchNorm3D):
    """BatchNorm3D whose running variance follows the unbiased variance of the batches, as torch's does."""

    def forward(self, input):
        if not self.training:
            return super().forward(input)
        before = self._variance * self._momentum
        y = super().forward(input)
        n = input.size // input.shape[1]
        self._variance.set_value(self._variance + (self._variance - before) / (n - 1))
        return y


def case_no_statistics():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.batch_norm(c, paddle.zeros([c.shape[1]]), paddle.ones([c.shape[1]]), training=True), F.batch_norm(c, paddle.zeros([c.shape[1]]), paddle.ones([c.shape[1]]), weight=paddle.to_tensor(floats(3)), training=True)


def todo_no_statistics_of_expression():
    # TODO(pt2pd): TPD2002 torch.nn.functional.batch_norm: Paddle wants running_mean and running_var; pass zeros and ones
    return torch.nn.functional.batch_norm(paddle.to_tensor(floats(2, 3, 8, 8)) * 2, None, None, training=True)


def case_affine_in_a_variable():
    out = []
    for learn in True, False:
        out += [BatchNorm2D(3, weight_attr=learn, bias_attr=learn)._mean, BatchNorm3D(2, weight_attr=learn, bias_attr=learn)._mean]
    return out


def summed(modules):
    return [m[1]._mean.sum().item() for m in modules]


def case_of_unknown_modules():
    blocks = nn.LayerList([nn.Sequential(nn.Conv2D(2, 3, 1), BatchNorm2D(3)) for _ in range(2)])
    found = summed(blocks)
    for block in blocks:
        layer = block[1]
        layer._mean.data.fill_(2.0)
    return found, summed([block for block in blocks])
