import paddle
import paddle.nn.init as init
from paddle import nn


def case_names():
    return [init.calculate_gain(name) for name in ('linear', 'conv2d', 'sigmoid', 'tanh', 'relu', 'selu')]


def case_leaky():
    return nn.init.calculate_gain('leaky_relu', 0.2), nn.init.calculate_gain('leaky_relu')


def case_keywords():
    return nn.init.calculate_gain(nonlinearity='leaky_relu', param=0.1)


def case_as_gain():
    w = paddle.empty([300, 200])
    nn.init.xavier_uniform_(w, gain=nn.init.calculate_gain('relu'))
    return abs(w.abs().max().item() - (2 * 6 / 500) ** 0.5) < 1e-3
