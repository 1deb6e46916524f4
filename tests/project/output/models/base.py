import paddle
import paddle.nn as nn


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


class Base(nn.Layer):
    def freeze(self):
        for p in parameters(self):
            p.stop_gradient = True

    def features(self, x):
        return x.mean(axis=1)
