import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    row = x[0]
    same = x.zero_()
    return x, row, same, paddle.to_tensor(floats(2, 3)).zero_()
