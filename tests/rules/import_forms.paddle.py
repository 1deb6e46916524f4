"""The forms of import statements."""
import os, paddle, sys
import paddle.nn as nn, json
import paddle.nn.functional as F, paddle.optimizer as optim
from paddle import nn as layers, optimizer as opt
from paddle import (
    Tensor,
    concat,        # joins
    # stack makes an axis
    stack as pile, float32,
)
from paddle.nn import Conv2D, Layer
from paddle.nn.functional import (relu, softmax,)
from paddle.optimizer.lr import StepDecay; from paddle.io import DataLoader, TensorDataset
from caselib import fill, floats
import paddle.nn.init
import paddle.io as data


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


def case_forms():
    x = paddle.to_tensor(floats(2, 3, 5, 5), dtype=float32)
    net = nn.Sequential(Conv2D(3, 4, 3, bias_attr=False), BatchNorm2D(4, epsilon=1e-3), layers.ReLU())
    fill(net)
    net.eval()
    y: Tensor = net(x)
    return y, concat([x, x], axis=1).shape[1], pile([x, x], axis=0).shape[0], relu(x), softmax(x, axis=1), F.relu(x), isinstance(net, Layer)


def case_optimizers():
    w = nn.Parameter(paddle.to_tensor(floats(3)))
    first, second = optim.SGD(parameters=[w], learning_rate=0.1), opt.SGD(parameters=[w], learning_rate=0.2)
    schedule = StepDecay(first.get_lr(), step_size=1)
    first.set_lr_scheduler(schedule)
    (w * w).sum().backward()
    first.step()
    second.step()
    schedule.step()
    return w.detach(), os.sep != "", len(sys.argv) > 0, json.dumps([1])


def case_data():
    loader = DataLoader(TensorDataset([paddle.to_tensor(floats(4, 2))]), batch_size=2)
    return [batch[0] for batch in loader], isinstance(loader, data.DataLoader), paddle.nn.init.calculate_gain("relu")
