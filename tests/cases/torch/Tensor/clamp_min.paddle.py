import paddle
from caselib import floats, ints


def case_forms():
    x, y, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4))
    return paddle.clip(x, min=0), paddle.maximum(x, y), paddle.clip(x, min=0.1), paddle.clip(i, min=3)
