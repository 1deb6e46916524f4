import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(4, 6))
    return paddle.compat.split(x, 4, 1), paddle.compat.split(x, split_size_or_sections=2)
