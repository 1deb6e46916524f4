import paddle
from caselib import floats


def case_forms():
    b = paddle.to_tensor(floats(2, 3, 4))
    return b.bmm(b.transpose(1, 2)), b.bmm(y=b.transpose(1, 2)), b.astype('int64').matmul(b.transpose(1, 2).astype('int64'))
