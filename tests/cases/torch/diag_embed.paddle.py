import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.diag_embed(x), paddle.diag_embed(x, offset=1, dim1=0, dim2=2), paddle.diag_embed(x, -1)
