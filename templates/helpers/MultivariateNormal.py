class MultivariateNormal(paddle.distribution.MultivariateNormal):
    """MultivariateNormal that has all its matrices, and whose covariance gets its gradient beside operands that ask for none."""

    def __init__(self, loc, covariance_matrix=None, precision_matrix=None, scale_tril=None):
        if precision_matrix is not None:
            covariance_matrix = paddle.linalg.inv(precision_matrix)
        super().__init__(loc, covariance_matrix=covariance_matrix, scale_tril=scale_tril)
        shape = [*self.batch_shape, *self.event_shape, *self.event_shape]
        self.scale_tril = self._unbroadcasted_scale_tril.expand(shape)
        self.covariance_matrix = paddle.matmul(self.scale_tril, self.scale_tril, transpose_y=True)
        self.precision_matrix = paddle.linalg.inv(self.covariance_matrix) if precision_matrix is None else precision_matrix.expand(shape)

    def log_prob(self, value):
        return super().log_prob(attached(value, self._unbroadcasted_scale_tril)[0])

    def kl_divergence(self, other):
        ours, theirs = self._unbroadcasted_scale_tril, other._unbroadcasted_scale_tril
        logs = [L.diagonal(axis1=-2, axis2=-1).log().sum(-1) for L in (ours, theirs)]
        spread = paddle.linalg.triangular_solve(*attached(theirs, ours), upper=False)
        shift = paddle.linalg.triangular_solve(*attached(theirs, (self.loc - other.loc).unsqueeze(-1)), upper=False)
        squares = spread.square().sum([-2, -1]) + shift.square().sum([-2, -1])
        return logs[1] - logs[0] + 0.5 * (squares - self.loc.shape[-1])
