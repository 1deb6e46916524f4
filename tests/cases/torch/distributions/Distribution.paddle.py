import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


class Point(distributions.Distribution):
    def __init__(self, at):
        super().__init__(batch_shape=tuple(at.shape))
        self.at = at

    def sample(self, sample_shape=()):
        return self.at


def takes(d: paddle.distribution.Distribution):
    return isinstance(d, distributions.Distribution)


def case_own():
    p = Point(paddle.to_tensor(floats(3)))
    return p.sample(), takes(p), tuple(p.batch_shape)
