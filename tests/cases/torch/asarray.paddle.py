import numpy as np
import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    return x, paddle.to_tensor(floats(2)), paddle.to_tensor([1, 2], dtype=paddle.float32), paddle.to_tensor(np.ones(2), place="cpu"), paddle.to_tensor([1.0], stop_gradient=False), paddle.to_tensor(floats(2))
