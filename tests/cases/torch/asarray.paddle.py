import numpy as np
import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    return x, paddle.to_tensor(floats(2)), paddle.to_tensor([1, 2], dtype=paddle.float32), paddle.to_tensor(np.ones(2), place="cpu"), paddle.to_tensor([1.0], stop_gradient=False), paddle.to_tensor(floats(2))


def case_ranges():
    return paddle.to_tensor(list(range(4))), paddle.to_tensor(data=list(range(2, 4)), dtype=paddle.int64)
