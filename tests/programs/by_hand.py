"""Linear and logistic regression, first by hand, then with nn."""
import math
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.autograd import Variable
from pathlib import Path

dtype = torch.float
device = torch.device("cpu")
# device = torch.device("cuda:0") # Uncomment this to run on GPU

# --- 1. sine by a polynomial, manual gradients
x = torch.linspace(-math.pi, math.pi, 200, device=device, dtype=dtype)
y = torch.sin(x)
a, b, c, d = [torch.full((), v, device=device, dtype=dtype) for v in (0.1, -0.2, 0.3, -0.05)]
learning_rate = 1e-5
for t in range(40):
    y_pred = a + b * x + c * x ** 2 + d * x ** 3
    loss = (y_pred - y).pow(2).sum().item()
    if t % 10 == 9:
        print('step', t // 10, 'loss', '%.6f' % loss)
    grad_y_pred = 2.0 * (y_pred - y)
    grad_a = grad_y_pred.sum()
    grad_b = (grad_y_pred * x).sum()
    grad_c = (grad_y_pred * x ** 2).sum()
    grad_d = (grad_y_pred * x ** 3).sum()
    a -= learning_rate * grad_a
    b -= learning_rate * grad_b
    c -= learning_rate * grad_c
    d -= learning_rate * grad_d
print(f'Result: y = {a.item():.5f} + {b.item():.5f} x + {c.item():.5f} x^2 + {d.item():.5f} x^3')

# --- 2. the same with autograd
params = [torch.tensor(v, requires_grad=True) for v in (0.1, -0.2, 0.3, -0.05)]
a, b, c, d = params
for t in range(40):
    y_pred = a + b * x + c * x ** 2 + d * x ** 3
    loss = (y_pred - y).pow(2).sum()
    loss.backward()
    with torch.no_grad():
        a -= learning_rate * a.grad
        b -= learning_rate * b.grad
        c -= learning_rate * c.grad
        d -= learning_rate * d.grad
        # Manually zero the gradients after updating weights
        a.grad = None
        b.grad = None
        c.grad.zero_()
        d.grad.data.zero_()
    if t % 10 == 9:
        print('step', 10 + t // 10, 'loss', '%.6f' % loss.item())
print(f'{a.item():.5f} {b.item():.5f} {c.item():.5f} {d.item():.5f}', a.requires_grad, a.is_leaf)

# --- 3. custom Function
class Bump(torch.autograd.Function):
    """x exp(-x^2), with its derivative written down."""

    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * torch.exp(-x ** 2)

    @staticmethod
    def backward(ctx, grad):
        x, = ctx.saved_tensors
        return grad * (1 - 2 * x ** 2) * torch.exp(-x ** 2)


w1 = torch.full((), 0.3, requires_grad=True)
w2 = torch.full((), 0.2, requires_grad=True)
for t in range(20):
    bump = Bump.apply
    loss = (w1 + w2 * bump(0.5 * w1 + 0.3 * w2 * x) - y).pow(2).mean()
    loss.backward()
    with torch.no_grad():
        for w in (w1, w2):
            w.sub_(0.05 * w.grad)
            w.grad.zero_()
print('step 20 loss %.6f' % loss.item())

# --- 4. softmax regression from scratch
rng = np.random.RandomState(0)
X = np.concatenate([rng.randn(60, 2) + m for m in ([0, 3], [3, 0], [-3, -1])]).astype('float32')
Y = np.repeat(np.arange(3), 60)
perm = rng.permutation(180)
x_train, y_train, x_valid, y_valid = map(torch.tensor, (X[perm[:120]], Y[perm[:120]], X[perm[120:]], Y[perm[120:]]))
n, c = x_train.shape
print(x_train.dtype == torch.float32, y_train.min().item(), y_train.max().item(), n, c)
weights = torch.from_numpy(rng.randn(2, 3).astype('float32')) / math.sqrt(2)
weights.requires_grad_()
bias = torch.zeros(3, requires_grad=True)


def log_softmax(x):
    return x - x.exp().sum(-1).log().unsqueeze(-1)


def model(xb):
    return log_softmax(xb @ weights + bias)


def nll(input, target):
    return -input[range(target.shape[0]), target].mean()


def accuracy(out, yb):
    preds = torch.argmax(out, dim=1)
    return (preds == yb).float().mean()


bs, lr, step = 32, 0.5, 20
for epoch in range(3):
    for i in range((n - 1) // bs + 1):
        start_i = i * bs
        xb, yb = x_train[start_i:start_i + bs], y_train[start_i:start_i + bs]
        loss = nll(model(xb), yb)
        loss.backward()
        with torch.no_grad():
            weights -= weights.grad * lr
            bias -= bias.grad * lr
            weights.grad.zero_()
            bias.grad.zero_()
        step += 1
        print('step', step, 'loss', '%.6f' % loss.item())
print('acc %.4f %.4f' % (accuracy(model(x_valid), y_valid), F.cross_entropy(x_valid @ weights + bias, y_valid)))

# --- 5. nn.Linear, old style
class LinearRegression(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.linear = nn.Linear(input_dim, output_dim)
    def forward(self, x):
        out = self.linear(x)
        return out


x_data = Variable(torch.Tensor([[1.0], [2.0], [3.0], [4.0]]))
y_data = Variable(torch.Tensor([[0.], [0.], [1.], [1.]]))
net = LinearRegression(1, 1)
criterion = torch.nn.BCEWithLogitsLoss(size_average=True)
optimizer = torch.optim.SGD(net.parameters(), lr=1, momentum=0.5)
for epoch in range(20):
    y_pred = net(x_data)
    loss = criterion(y_pred, y_data)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    step += 1
    print('step', step, 'loss', '%.6f' % loss.data.item())
hour_var = Variable(torch.Tensor([[7.0]]))
print("predict (after training) %d %s" % (7, torch.sigmoid(net(hour_var)).data[0][0].item() > 0.5))
[w, b] = net.parameters()
print('w %.5f b %.5f' % (w[0][0].item(), b[0].item()))
path = Path('models')
path.mkdir(parents=True, exist_ok=True)
torch.save(obj=net.state_dict(), f=path / 'lr.pth')
fresh = LinearRegression(1, 1)
fresh.load_state_dict(torch.load(f=path / 'lr.pth'))
fresh.eval()
with torch.inference_mode():
    print('%.5f' % fresh(x_data).sum())
