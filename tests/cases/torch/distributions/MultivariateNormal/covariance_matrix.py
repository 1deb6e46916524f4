import torch
from torch import distributions


def case_from_each():
    cov = torch.tensor([[2.0, 0.5, 0.1], [0.5, 1.0, 0.2], [0.1, 0.2, 1.5]])
    loc = torch.tensor([0.5, -0.3, 1.2])
    a = distributions.MultivariateNormal(loc, cov)
    b = distributions.MultivariateNormal(loc, scale_tril=torch.linalg.cholesky(cov))
    c = distributions.MultivariateNormal(loc, precision_matrix=cov)
    return a.covariance_matrix, b.covariance_matrix, c.covariance_matrix


def case_batch():
    d = distributions.MultivariateNormal(torch.zeros(2, 3), torch.eye(3) * 2)
    return d.covariance_matrix
