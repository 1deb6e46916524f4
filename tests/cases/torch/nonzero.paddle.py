import paddle
from caselib import bools


def case_forms():
    m, x = paddle.to_tensor(bools(3, 4)), paddle.to_tensor([0.0, 2.0, 0.0, 3.0])
    rows, columns = paddle.nonzero(m, as_tuple=True)
    return paddle.nonzero(m), paddle.nonzero(x), paddle.nonzero(m, as_tuple=False), rows, columns, paddle.nonzero(x, as_tuple=True)[0], paddle.nonzero(x=x > 2), paddle.nonzero(x > 9), paddle.assign(paddle.nonzero(x), paddle.empty([0], dtype=paddle.int64))
