import paddle
import paddle.optimizer as base
from paddle.optimizer import Optimizer


def case_names():
    sgd = paddle.optimizer.SGD(parameters=[paddle.nn.Parameter(paddle.ones([2]))], learning_rate=0.1)
    return isinstance(sgd, base.Optimizer), isinstance(sgd, Optimizer)
