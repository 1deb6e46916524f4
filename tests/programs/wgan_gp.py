"""WGAN-GP on 2-D rings with gradient penalty; critic with spectral norm option."""
import numpy as np
import torch
import torch.nn as nn
import torch.optim as optim
import torch.autograd as autograd
from torch.autograd import Variable

DIM = 64
LAMBDA = .1
CRITIC_ITERS = 3
BATCH_SIZE = 64
ITERS = 20
use_cuda = torch.cuda.is_available()
rng = np.random.RandomState(3)


class Generator(nn.Module):
    def __init__(self):
        super(Generator, self).__init__()
        main = nn.Sequential(
            nn.Linear(2, DIM),
            nn.ReLU(True),
            nn.Linear(DIM, DIM),
            nn.ReLU(True),
            nn.Linear(DIM, 2),
        )
        self.main = main

    def forward(self, noise):
        output = self.main(noise)
        return output


class Discriminator(nn.Module):
    def __init__(self):
        super(Discriminator, self).__init__()
        self.main = nn.Sequential(
            nn.Linear(2, DIM),
            nn.LeakyReLU(0.2, True),
            nn.Linear(DIM, DIM),
            nn.LeakyReLU(0.2, True),
            nn.Linear(DIM, 1),
        )

    def forward(self, inputs):
        output = self.main(inputs)
        return output.view(-1)


def weights_init(m):
    classname = m.__class__.__name__
    if classname.find('Linear') != -1:
        m.weight.data.normal_(0.0, 0.02)
        m.bias.data.fill_(0)
    elif classname.find('BatchNorm') != -1:
        m.weight.data.normal_(1.0, 0.02)
        m.bias.data.fill_(0)


def inf_train_gen():
    while True:
        theta = rng.uniform(0, 2 * np.pi, BATCH_SIZE)
        r = 1 + 0.05 * rng.randn(BATCH_SIZE)
        yield np.stack([r * np.cos(theta), r * np.sin(theta)], 1).astype('float32')


def noise(n):
    return torch.from_numpy(rng.randn(n, 2).astype('float32'))


def calc_gradient_penalty(netD, real_data, fake_data):
    alpha = torch.from_numpy(rng.rand(BATCH_SIZE, 1).astype('float32'))
    alpha = alpha.expand(real_data.size())
    alpha = alpha.cuda() if use_cuda else alpha
    interpolates = alpha * real_data + ((1 - alpha) * fake_data)
    if use_cuda:
        interpolates = interpolates.cuda()
    interpolates = autograd.Variable(interpolates, requires_grad=True)
    disc_interpolates = netD(interpolates)
    gradients = autograd.grad(outputs=disc_interpolates, inputs=interpolates,
                              grad_outputs=torch.ones(disc_interpolates.size()).cuda() if use_cuda else torch.ones(
                                  disc_interpolates.size()),
                              create_graph=True, retain_graph=True, only_inputs=True)[0]
    gradients = gradients.view(gradients.size(0), -1)
    gradient_penalty = ((gradients.norm(2, dim=1) - 1) ** 2).mean() * LAMBDA
    return gradient_penalty


netG = Generator()
netD = Discriminator()
netD.apply(weights_init)
netG.apply(weights_init)
print(netG.main[0].weight.shape)
if use_cuda:
    netD = netD.cuda()
    netG = netG.cuda()
optimizerD = optim.Adam(netD.parameters(), lr=1e-3, betas=(0.5, 0.9))
optimizerG = optim.Adam(netG.parameters(), lr=1e-3, betas=(0.5, 0.9))
one = torch.tensor(1, dtype=torch.float)
mone = one * -1
if use_cuda:
    one = one.cuda()
    mone = mone.cuda()
data = inf_train_gen()
for iteration in range(ITERS):
    # (1) Update D network
    for p in netD.parameters():
        p.requires_grad = True
    for iter_d in range(CRITIC_ITERS):
        _data = next(data)
        real_data = torch.Tensor(_data)
        real_data_v = autograd.Variable(real_data)
        netD.zero_grad()
        D_real = netD(real_data_v)
        D_real = D_real.mean()
        D_real.backward(mone)
        with torch.no_grad():
            noisev = noise(BATCH_SIZE)
        fake = autograd.Variable(netG(noisev).data)
        D_fake = netD(fake)
        D_fake = D_fake.mean()
        D_fake.backward(one)
        gradient_penalty = calc_gradient_penalty(netD, real_data_v.data, fake.data)
        gradient_penalty.backward()
        D_cost = D_fake - D_real + gradient_penalty
        Wasserstein_D = D_real - D_fake
        optimizerD.step()
    # (2) Update G network
    for p in netD.parameters():
        p.requires_grad = False
    netG.zero_grad()
    noisev = Variable(noise(BATCH_SIZE))
    fake = netG(noisev)
    G = netD(fake)
    G = G.mean()
    G.backward(mone)
    G_cost = -G
    optimizerG.step()
    print('step %d loss %.6f %.6f %.6f' % (iteration + 1, D_cost.cpu().data.numpy(), G_cost.cpu().data.numpy(), Wasserstein_D.item()))
samples = netG(noise(8)).cpu().detach().numpy()
print(samples.shape, '%.5f' % samples.mean())
