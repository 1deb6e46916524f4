import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(5, 4))
    a, b = paddle.split(x, [2, 3])
    return a, b, paddle.split(x, [1, 3], axis=1), paddle.split(x, num_or_sections=(1, 3), axis=-1)[1]
