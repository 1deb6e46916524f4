import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return (
        x.argsort(), x.argsort(1), x.argsort(axis=0, descending=True), x.argsort(1, True), x.argsort(stable=True),
        x.argsort(descending=True))
