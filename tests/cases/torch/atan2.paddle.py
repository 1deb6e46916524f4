import paddle
from caselib import floats


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    i, j = paddle.to_tensor([1, 2, 0]), paddle.to_tensor([-1, 2, 3])
    return paddle.atan2(x, y), paddle.atan2(x, y=y), paddle.atan2(i.astype('float32'), j.astype('float32'))
