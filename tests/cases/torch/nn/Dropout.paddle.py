import paddle
from caselib import floats
from paddle import nn


def case_evaluated():
    m = nn.Dropout(0.5)
    m.eval()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_default():
    m = nn.Dropout()
    m.eval()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_keywords():
    m = nn.Dropout(p=0.3)
    m.eval()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_positional():
    m = nn.Dropout(0.3)
    m.eval()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_nothing_dropped():
    m = nn.Dropout(p=0.0)
    m.eval()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.Dropout(0.5)
    m.eval()
    x = paddle.to_tensor(floats(3, 4))
    return m(input=x)


def case_training():
    m = nn.Dropout(p=0.5)
    return m(paddle.to_tensor(floats(3, 4))).shape


def case_all_or_nothing():
    y = nn.Dropout(0.5)(paddle.ones([100, 100]))
    return bool(((y == 0) | (y == 2)).all()), bool(((y == 0).astype('float32').mean() - 0.5).abs() < 0.05)


def case_attribute():
    return nn.Dropout(0.3).p


def case_as_value():
    drop = nn.Dropout
    return drop(p=0.2).p
