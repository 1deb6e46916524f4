import paddle
from caselib import floats


def case_forms():
    x, v = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4))
    return x.select_scatter(v, 0, 1), x.select_scatter(values=v, axis=0, index=1)
