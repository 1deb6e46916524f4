import paddle
from caselib import floats, ints


def case_forms():
    x, y, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4))
    return paddle.clip(x, max=0.5), paddle.minimum(x, y), paddle.clip(x, max=0.1), paddle.clip(i, max=3)
