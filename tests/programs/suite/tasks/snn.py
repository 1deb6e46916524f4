from lib.common import *
from lib.registry import TASKS
from .base import Task


class Spike(torch.autograd.Function):
    alpha = 2.0

    @staticmethod
    def forward(ctx, v, threshold=1.0):
        ctx.save_for_backward(v)
        ctx.threshold = threshold
        return (v >= threshold).float()

    @staticmethod
    def backward(ctx, grad_output):
        v, = ctx.saved_tensors
        grad_input = grad_output.clone()
        surrogate = Spike.alpha / 2 / (1 + (math.pi / 2 * Spike.alpha * (v - ctx.threshold)).pow(2))
        return grad_input * surrogate, None


spike = Spike.apply


class LIF(nn.Module):
    def __init__(self, size, beta=0.9, learn=True):
        super().__init__()
        beta = torch.full((size,), beta)
        if learn:
            self.beta = nn.Parameter(beta)
        else:
            self.register_buffer('beta', beta)
        self.v = None

    def reset(self):
        self.v = None

    def forward(self, x):
        if self.v is None:
            self.v = torch.zeros_like(x)
        self.v = self.beta.clamp(0, 1) * self.v + x
        s = spike(self.v)
        self.v = self.v - s.detach()
        return s


def squash(s, dim=-1):
    n2 = (s ** 2).sum(dim=dim, keepdim=True)
    return n2 / (1 + n2) * s / torch.sqrt(n2 + 1e-8)


class Capsules(nn.Module):
    def __init__(self, n_in, d_in, n_out, d_out, routing=3):
        super().__init__()
        self.W = nn.Parameter(0.3 * torch.randn(1, n_in, n_out, d_out, d_in))
        self.routing = routing

    def forward(self, u):
        u_hat = (self.W @ u[:, :, None, :, None]).squeeze(-1)
        b = u_hat.new_zeros(u_hat.shape[:3] + (1,))
        for r in range(self.routing):
            c = F.softmax(b, dim=2)
            v = squash((c * u_hat).sum(dim=1, keepdim=True))
            if r < self.routing - 1:
                b = b + (u_hat.detach() * v.detach()).sum(-1, keepdim=True)
        return v.squeeze(1)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1, self.lif1 = nn.Linear(8, 12), LIF(12)
        self.fc2, self.lif2 = nn.Linear(12, 12), LIF(12, learn=False)
        self.caps = Capsules(4, 3, 3, 5)

    def forward(self, x, T=4):
        for m in self.modules():
            if hasattr(m, 'reset'):
                m.reset()
        rate = 0
        for _ in range(T):
            rate = rate + self.lif2(self.fc2(self.lif1(self.fc1(x))))
        self.rate = (rate / T).mean()
        return self.caps((rate / T).view(-1, 4, 3)).norm(dim=-1)


@TASKS.register('snn')
class Spiking(Task):
    def build(self):
        return Net()

    def batch(self):
        y = self.rng.randint(0, 3, 8)
        return torch.Tensor(np.eye(8)[y] * 3 + self.rng.rand(8, 8)), torch.from_numpy(y)

    def loss(self, x, y):
        out = self.net(x)
        t = torch.eye(3).index_select(dim=0, index=y)
        left, right = F.relu(0.9 - out) ** 2, F.relu(out - 0.1) ** 2
        return (t * left + 0.5 * (1. - t) * right).sum(1).mean()

    def report(self):
        x, y = self.batch()
        print('eval %.5f rate %.4f' % (self.loss(x, y).item(), self.net.rate.item()), {k: tuple(v.shape) for k, v in self.net.state_dict().items() if 'beta' in k})
