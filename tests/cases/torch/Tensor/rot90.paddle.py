import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return x.rot90(), x.rot90(1, (0, 1)), x.rot90(k=2, axes=[0, 1]), x.rot90(-1)
