from __future__ import print_function
#%matplotlib inline
import argparse
import os
import random
import tempfile
import numpy as np
import paddle
import paddle.nn as nn
import paddle.optimizer as optim
import paddle.io


class BatchNorm2D(paddle.nn.BatchNorm2D):
    """BatchNorm2D whose running variance follows the unbiased variance of the batches, as torch's does."""

    def forward(self, input):
        if not self.training:
            return super().forward(input)
        before = self._variance * self._momentum
        y = super().forward(input)
        n = input.size // input.shape[1]
        self._variance.set_value(self._variance + (self._variance - before) / (n - 1))
        return y


parser = argparse.ArgumentParser()
parser.add_argument('--batchSize', type=int, default=16, help='input batch size')
parser.add_argument('--nz', type=int, default=32, help='size of the latent z vector')
parser.add_argument('--ngf', type=int, default=16)
parser.add_argument('--ndf', type=int, default=16)
parser.add_argument('--niter', type=int, default=2, help='number of epochs to train for')
parser.add_argument('--lr', type=float, default=0.0002, help='learning rate, default=0.0002')
parser.add_argument('--beta1', type=float, default=0.5, help='beta1 for adam. default=0.5')
parser.add_argument('--netG', default='', help="path to netG (to continue training)")
parser.add_argument('--netD', default='', help="path to netD (to continue training)")
parser.add_argument('--outf', default='', help='folder to output images and model checkpoints')
parser.add_argument('--manualSeed', type=int, default=999, help='manual seed')

opt = parser.parse_args()
print(opt)

if not opt.outf:
    opt.outf = tempfile.mkdtemp()
try:
    os.makedirs(opt.outf)
except OSError:
    pass

print("Random Seed: ", opt.manualSeed)
random.seed(opt.manualSeed)
paddle.seed(opt.manualSeed)
rng = np.random.RandomState(opt.manualSeed)

if paddle.cuda.is_available():
    device = paddle.device('cuda:0')
else:
    device = paddle.device('cpu')

nc = 3
nz = int(opt.nz)
ngf = int(opt.ngf)
ndf = int(opt.ndf)
num_images = 10 * opt.batchSize

# The "photos": 32x32 gradients of two random colours with a bright disc, in [-1, 1].
yy, xx = np.mgrid[0:32, 0:32] / 31.0
photos = []
for _ in range(num_images):
    a, b = rng.uniform(-1, 1, size=(2, 3, 1, 1))
    angle = rng.uniform(0, 2 * np.pi)
    ramp = np.clip(0.5 + (xx - 0.5) * np.cos(angle) + (yy - 0.5) * np.sin(angle), 0, 1)
    cx, cy = rng.uniform(0.25, 0.75, size=2)
    disc = (xx - cx) ** 2 + (yy - cy) ** 2 < 0.03
    photos.append(np.where(disc, 0.9, a * ramp + b * (1 - ramp)))
dataset = paddle.io.TensorDataset([paddle.to_tensor(np.array(photos), dtype='float32')])
dataloader = paddle.io.DataLoader(dataset, batch_size=opt.batchSize,
                                         shuffle=False, num_workers=0)


def noise(n):
    """n latent vectors [n, nz, 1, 1]"""
    return paddle.to_tensor(rng.randn(n, nz, 1, 1)).astype('float32').to(device)


# for netG.apply and netD.apply
def weights_init(m):
    classname = m.__class__.__name__
    if classname.find('Conv') != -1:
        nn.init.normal_(m.weight, 0.0, 0.02)
    elif classname.find('BatchNorm') != -1:
        m.weight.data.normal_(1.0, 0.02)
        m.bias.data.fill_(0)


class Generator(nn.Layer):
    def __init__(self):
        super(Generator, self).__init__()
        self.main = nn.Sequential(
            # nz x 1 x 1
            nn.Conv2DTranspose(nz, ngf * 4, 4, 1, 0, bias_attr=False),
            BatchNorm2D(ngf * 4),
            nn.ReLU(),
            # (ngf*4) x 4 x 4
            nn.Conv2DTranspose(ngf * 4, ngf * 2, 4, 2, 1, bias_attr=False),
            BatchNorm2D(ngf * 2),
            nn.ReLU(),
            # (ngf*2) x 8 x 8
            nn.Conv2DTranspose(ngf * 2, ngf, 4, 2, 1, bias_attr=False),
            BatchNorm2D(ngf),
            nn.ReLU(),
            # ngf x 16 x 16
            nn.Conv2DTranspose(ngf, nc, 4, 2, 1, bias_attr=False),
            nn.Tanh()
            # nc x 32 x 32
        )

    def forward(self, input):
        output = self.main(input)
        return output


netG = Generator().to(device)
netG.apply(weights_init)
if opt.netG != '':
    netG.load_state_dict(paddle.load(opt.netG))
print(netG)


class Discriminator(nn.Layer):
    def __init__(self):
        super(Discriminator, self).__init__()
        self.main = nn.Sequential(
            # nc x 32 x 32
            nn.Conv2D(nc, ndf, 4, 2, 1, bias_attr=False),
            nn.LeakyReLU(0.2),
            # ndf x 16 x 16
            nn.Conv2D(ndf, ndf * 2, 4, 2, 1, bias_attr=False),
            BatchNorm2D(ndf * 2),
            nn.LeakyReLU(0.2),
            # (ndf*2) x 8 x 8
            nn.Conv2D(ndf * 2, ndf * 4, 4, 2, 1, bias_attr=False),
            BatchNorm2D(ndf * 4),
            nn.LeakyReLU(0.2),
            # (ndf*4) x 4 x 4
            nn.Conv2D(ndf * 4, 1, 4, 1, 0, bias_attr=False),
            nn.Sigmoid()
        )

    def forward(self, input):
        output = self.main(input)
        return output.reshape([-1, 1]).squeeze(1)


netD = Discriminator().to(device)
netD.apply(weights_init)
if opt.netD != '':
    netD.load_state_dict(paddle.load(opt.netD))
print(netD)

criterion = nn.BCELoss()

fixed_noise = noise(opt.batchSize)
real_label = 1
fake_label = 0

# setup optimizer
optimizerD = optim.Adam(parameters=netD.parameters(), learning_rate=opt.lr, beta1=opt.beta1, beta2=0.999)
optimizerG = optim.Adam(parameters=netG.parameters(), learning_rate=opt.lr, beta1=opt.beta1, beta2=0.999)

G_losses = []
D_losses = []
step = 0

for epoch in range(opt.niter):
    for i, data in enumerate(dataloader, 0):
        # D learns to tell photos from fakes
        netD.zero_grad()
        real_cpu = data[0].to(device)
        batch_size = real_cpu.shape[0]
        label = paddle.full((batch_size,), real_label,
                           dtype=real_cpu.dtype, device=device)

        output = netD(real_cpu)
        errD_real = criterion(output, label)
        errD_real.backward()
        D_x = output.mean().item()

        fake = netG(noise(batch_size))
        label.fill_(fake_label)
        output = netD(fake.detach())
        errD_fake = criterion(output, label)
        errD_fake.backward()
        D_G_z1 = output.mean().item()
        errD = errD_real + errD_fake
        optimizerD.step()

        # G learns to be taken for real
        netG.zero_grad()
        label.fill_(real_label)
        output = netD(fake)
        errG = criterion(output, label)
        errG.backward()
        D_G_z2 = output.mean().item()
        optimizerG.step()

        step += 1
        print('step %d loss %.6f %.6f D(x): %.4f D(G(z)): %.4f / %.4f'
              % (step, errD.item(), errG.item(), D_x, D_G_z1, D_G_z2))
        G_losses.append(errG.item())
        D_losses.append(errD.item())

    # what the generator makes of the fixed noise, as one uint8 picture
    with paddle.no_grad():
        fake = netG(fixed_noise).detach().cpu()
    grid = (paddle.concat([img for img in fake], 2) * 127.5 + 127.5).clip(0, 255)
    grid = grid.transpose([1, 2, 0]).detach().astype(paddle.uint8).numpy()
    np.save('%s/fake_samples_epoch_%03d.npy' % (opt.outf, epoch), grid)

    # do checkpointing
    paddle.save(netG.state_dict(), '%s/netG_epoch_%d.pth' % (opt.outf, epoch))
    paddle.save(netD.state_dict(), '%s/netD_epoch_%d.pth' % (opt.outf, epoch))

# the saved generator draws the same pictures
netG2 = Generator().to(device)
netG2.load_state_dict(paddle.load('%s/netG_epoch_%d.pth' % (opt.outf, opt.niter - 1)))
netG.eval()
netG2.eval()
with paddle.no_grad():
    diff = (netG(fixed_noise) - netG2(fixed_noise)).abs().max().item()
print('mean losses: D %.4f G %.4f' % (np.mean(D_losses), sum(G_losses) / len(G_losses)))
print('reloaded generator differs by %.1e' % diff)
