import paddle
from caselib import positive


def case_forms():
    x = paddle.to_tensor(positive(2, 3)) * 0.8
    row = x[0]
    same = paddle.logit_(x)
    return x, row, same, paddle.logit_(x=paddle.to_tensor(positive(2, 3)) * 0.8), paddle.logit_(x.clone() * 0.5, eps=0.2)
