import torch
from torch import distributions
from caselib import floats, ints, positive


def make():
    return torch.distributions.MultivariateNormal(torch.tensor(floats(2)), torch.tensor([[2.0, 0.5], [0.5, 1.0]]))


def case_log_prob():
    return make().log_prob(torch.tensor(floats(2))), make().log_prob(value=torch.tensor(floats(2)))


def case_samples():
    d = make()
    return d.sample().shape, d.sample((2,)).shape, d.sample(torch.Size([3])).shape, d.sample(sample_shape=(2, 3)).shape, d.sample().requires_grad


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
    return torch.distributions.MultivariateNormal(torch.zeros(2), covariance_matrix=torch.eye(2)).log_prob(torch.tensor(floats(2)))


def case_form2():
    return torch.distributions.MultivariateNormal(loc=torch.zeros(2), scale_tril=torch.eye(2)).log_prob(torch.tensor(floats(2)))


def case_form3():
    return torch.distributions.MultivariateNormal(torch.zeros(2), precision_matrix=torch.eye(2)).log_prob(torch.tensor(floats(2)))


def case_matrices():
    covariance = torch.tensor([[2.0, 0.5], [0.5, 1.0]])
    a = distributions.MultivariateNormal(torch.zeros(2), covariance)
    b = distributions.MultivariateNormal(torch.zeros(2), scale_tril=torch.tensor([[1.0, 0.0], [0.5, 1.0]]))
    return a.covariance_matrix, a.scale_tril, b.covariance_matrix, b.scale_tril, a.mode


def case_covariance_without_a_name():
    return distributions.MultivariateNormal(torch.zeros(2), scale_tril=torch.eye(2)).covariance_matrix


def case_gradients_of_the_covariance():
    matrix = torch.tensor([[2.0, 0.5], [0.5, 1.0]], requires_grad=True)
    d = distributions.MultivariateNormal(torch.zeros(2), matrix)
    d.log_prob(torch.tensor(floats(3, 2))).sum().backward()
    other = torch.tensor([[2.0, 0.5], [0.5, 1.0]], requires_grad=True)
    d = distributions.MultivariateNormal(torch.zeros(2), precision_matrix=other)
    d.log_prob(torch.tensor(floats(2))).backward()
    return matrix.grad, other.grad


def case_divergence_from_a_fixed_one():
    loc, matrix = torch.tensor(floats(2), requires_grad=True), torch.tensor([[2.0, 0.0], [0.5, 1.0]], requires_grad=True)
    p = distributions.MultivariateNormal(loc, scale_tril=matrix)
    q = distributions.MultivariateNormal(torch.zeros(2), torch.eye(2) * 2)
    divergence = distributions.kl_divergence(p, q)
    divergence.backward()
    back = distributions.kl_divergence(q, p)
    return divergence, loc.grad, torch.tril(matrix.grad.detach()), back
