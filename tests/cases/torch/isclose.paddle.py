import paddle
from caselib import floats


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return paddle.isclose(x, y), paddle.isclose(x, x + 1e-9), paddle.isclose(x, x + 0.01, rtol=1e-3, atol=1e-1), paddle.isclose(x, x + 0.01, 0.0, 0.1, False)
