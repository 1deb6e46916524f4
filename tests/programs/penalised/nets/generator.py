import torch.nn as nn
import torch.nn.functional as F
from . import layers


def weights_init(m):
    classname = m.__class__.__name__
    if classname.find("Conv") != -1 and hasattr(m, "weight"):
        nn.init.normal_(m.weight.data, 0.0, 0.02)
    elif isinstance(m, nn.Linear):
        nn.init.xavier_uniform_(m.weight)
        nn.init.zeros_(m.bias)


class Generator(nn.Module):
    def __init__(self, latent=8, width=8):
        super().__init__()
        self.width = width
        self.fc = nn.Linear(latent, width * 4)
        self.up = nn.ConvTranspose2d(width, width, 4, 2, 1)
        self.norm = layers.PixelNorm()
        self.out = nn.Conv2d(width, 1, 3, padding=1)

    def forward(self, z):
        x = self.fc(z).view(z.size(0), self.width, 2, 2)
        x = F.leaky_relu(self.norm(self.up(x)), 0.2)
        x = F.interpolate(x, scale_factor=2, mode="nearest")
        return self.out(x).tanh()
