def rmsprop(epsilon=1e-8, **options):
    """RMSprop that adds epsilon to the root, where Paddle's adds it below the root."""
    class RMSProp(paddle.optimizer.RMSProp):
        def _append_optimize_op(self, block, param_and_grad):
            if isinstance(param_and_grad, dict):
                param_and_grad = self._update_param_group(param_and_grad)
            param, grad = param_and_grad
            rho, square = self._rho, self._get_accumulator_master(self._mean_square_acc_str, param)
            with paddle.no_grad():
                square.set_value(rho * square + (1 - rho) * grad * grad)
                root = square
                if self._centered:
                    mean = self._get_accumulator_master(self._mean_grad_acc_str, param)
                    mean.set_value(rho * mean + (1 - rho) * grad)
                    root = square - mean * mean
                step = grad / (root.sqrt() + self._epsilon)
                if self._momentum:
                    momentum = self._get_accumulator_master(self._momentum_acc_str, param)
                    momentum.set_value(self._momentum * momentum + step)
                    step = momentum
                rate = self.get_lr() * getattr(param, 'optimize_attr', {}).get('learning_rate', 1.0)
                param.set_value(param - rate * step)

    return RMSProp(epsilon=epsilon, **options)
