import paddle
from caselib import floats
from paddle import nn


def case_evaluated():
    m = nn.FeatureAlphaDropout(0.5)
    m.eval()
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_default():
    m = nn.FeatureAlphaDropout()
    m.eval()
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keywords():
    m = nn.FeatureAlphaDropout(p=0.3)
    m.eval()
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_positional():
    m = nn.FeatureAlphaDropout(0.3)
    m.eval()
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_nothing_dropped():
    m = nn.FeatureAlphaDropout(p=0.0)
    m.eval()
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.FeatureAlphaDropout(0.5)
    m.eval()
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(input=c)


def case_training():
    m = nn.FeatureAlphaDropout(p=0.5)
    return m(paddle.to_tensor(floats(2, 3, 8, 8))).shape
