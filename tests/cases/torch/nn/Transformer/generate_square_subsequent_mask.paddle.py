import paddle
from caselib import floats
from paddle import nn


def case_positional():
    return paddle.triu(paddle.full([4, 4], float('-inf')), 1)


def case_keyword():
    n = 3
    return paddle.triu(paddle.full([n, n], float('-inf')), 1)


def case_expression():
    x = paddle.to_tensor(floats(5, 2))
    return paddle.triu(paddle.full([len(x) + 1] * 2, float('-inf')), 1)
