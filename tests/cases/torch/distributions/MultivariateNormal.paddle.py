import paddle
from paddle import distribution as distributions
from caselib import floats, ints, positive


def make():
    return paddle.distribution.MultivariateNormal(paddle.to_tensor(floats(2)), paddle.to_tensor([[2.0, 0.5], [0.5, 1.0]]))


def case_log_prob():
    return make().log_prob(paddle.to_tensor(floats(2))), make().log_prob(value=paddle.to_tensor(floats(2)))


def case_samples():
    d = make()
    return d.sample().shape, d.sample((2,)).shape, d.sample(paddle.Size([3])).shape, d.sample(shape=(2, 3)).shape, not d.sample().stop_gradient


def case_shapes():
    return tuple(make().batch_shape), tuple(make().event_shape), isinstance(make(), distributions.MultivariateNormal)


def takes(d: distributions.MultivariateNormal):
    return d.sample().shape


def case_type():
    return takes(make())


def case_moments():
    d = make()
    return d.mean, d.variance


def case_entropy():
    return make().entropy()


def case_form1():
    return paddle.distribution.MultivariateNormal(paddle.zeros([2]), covariance_matrix=paddle.eye(2)).log_prob(paddle.to_tensor(floats(2)))


def case_form2():
    return paddle.distribution.MultivariateNormal(loc=paddle.zeros([2]), scale_tril=paddle.eye(2)).log_prob(paddle.to_tensor(floats(2)))


def case_form3():
    return paddle.distribution.MultivariateNormal(paddle.zeros([2]), precision_matrix=paddle.eye(2)).log_prob(paddle.to_tensor(floats(2)))


def case_matrices():
    covariance = paddle.to_tensor([[2.0, 0.5], [0.5, 1.0]])
    a = distributions.MultivariateNormal(paddle.zeros([2]), covariance)
    b = distributions.MultivariateNormal(paddle.zeros([2]), scale_tril=paddle.to_tensor([[1.0, 0.0], [0.5, 1.0]]))
    return paddle.matmul(a._unbroadcasted_scale_tril, a._unbroadcasted_scale_tril, transpose_y=True), a._unbroadcasted_scale_tril, paddle.matmul(b._unbroadcasted_scale_tril, b._unbroadcasted_scale_tril, transpose_y=True), b._unbroadcasted_scale_tril, a.mean


def todo_covariance_without_a_name():
    # TODO(pt2pd): TPD2001 torch.distributions.MultivariateNormal.covariance_: give the distribution a name first
    return distributions.MultivariateNormal(paddle.zeros([2]), scale_tril=paddle.eye(2)).covariance_matrix
