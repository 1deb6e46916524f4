from lib.common import *
from lib.registry import TASKS, MODELS
from lib.attn import AttentionLayer, FullAttention, SparseAttention
from .base import Task


class PositionalEmbedding(nn.Module):
    def __init__(self, d_model, max_len=100):
        super().__init__()
        pe = torch.zeros(max_len, d_model).float()
        pe.require_grad = False
        position = torch.arange(0, max_len).float().unsqueeze(1)
        div_term = (torch.arange(0, d_model, 2).float() * -(math.log(10000.0) / d_model)).exp()
        pe[:, 0::2] = torch.sin(position * div_term)
        pe[:, 1::2] = torch.cos(position * div_term)
        self.register_buffer('pe', pe.unsqueeze(0))

    def forward(self, x):
        return self.pe[:, :x.size(1)]


class TokenEmbedding(nn.Module):
    def __init__(self, c_in, d_model):
        super().__init__()
        padding = 1 if torch.__version__ >= '1.5.0' else 2
        self.tokenConv = nn.Conv1d(in_channels=c_in, out_channels=d_model, kernel_size=3, padding=padding, padding_mode='circular')
        for m in self.modules():
            if isinstance(m, nn.Conv1d):
                nn.init.kaiming_normal_(m.weight, mode='fan_in', nonlinearity='leaky_relu')

    def forward(self, x):
        return self.tokenConv(x.permute(0, 2, 1)).transpose(1, 2)


class ConvLayer(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.downConv = nn.Conv1d(c, c, 3, padding=1, padding_mode='circular')
        self.norm, self.activation = nn.BatchNorm1d(c), nn.ELU()
        self.maxPool = nn.MaxPool1d(kernel_size=3, stride=2, padding=1)

    def forward(self, x):
        return self.maxPool(self.activation(self.norm(self.downConv(x.permute(0, 2, 1))))).transpose(1, 2)


class Layer(nn.Module):
    def __init__(self, self_attention, cross_attention, d_model, d_ff=None, activation="relu"):
        super().__init__()
        d_ff = d_ff or 4 * d_model
        self.self_attention, self.cross_attention = self_attention, cross_attention
        self.conv1 = nn.Conv1d(in_channels=d_model, out_channels=d_ff, kernel_size=1)
        self.conv2 = nn.Conv1d(in_channels=d_ff, out_channels=d_model, kernel_size=1)
        self.norms = nn.ModuleList([nn.LayerNorm(d_model)] * 1 + [nn.LayerNorm(d_model) for _ in range(2)])
        self.activation = F.relu if activation == "relu" else F.gelu

    def forward(self, x, cross=None):
        x = self.norms[0](x + self.self_attention(x, x, x, None)[0])
        if cross is not None:
            x = self.norms[1](x + self.cross_attention(x, cross, cross, None)[0])
        y = self.activation(self.conv1(x.transpose(-1, 1)))
        y = self.conv2(y).transpose(-1, 1)
        return self.norms[2](x + y)


@MODELS.register('sparse')
class Forecaster(nn.Module):
    def __init__(self, c_in=3, d_model=8, heads=2, factor=3, pred_len=6, attn='prob', activation='gelu'):
        super().__init__()
        self.pred_len = pred_len
        Attn = SparseAttention if attn == 'prob' else FullAttention
        self.embed = nn.ModuleList([TokenEmbedding(c_in, d_model) for _ in range(2)])
        self.pos = PositionalEmbedding(d_model)
        self.encoder = nn.ModuleList([Layer(AttentionLayer(Attn(False, factor=factor), d_model, heads), None, d_model, activation=activation) for _ in range(2)])
        self.distil = ConvLayer(d_model)
        self.decoder = Layer(AttentionLayer(Attn(True, factor=factor), d_model, heads, mix=True), AttentionLayer(FullAttention(False), d_model, heads), d_model, activation=activation)
        self.projection = nn.Linear(d_model, c_in, bias=True)

    def forward(self, x_enc, x_dec):
        enc = self.embed[0](x_enc) + self.pos(x_enc)
        enc = self.encoder[1](self.distil(self.encoder[0](enc)))
        dec = self.decoder(self.embed[1](x_dec) + self.pos(x_dec), enc)
        return self.projection(dec)[:, -self.pred_len:, :]


@TASKS.register('forecast')
class Forecast(Task):
    def build(self):
        return MODELS.build(self.cfg['model'])

    def batch(self):
        t = np.arange(30)[None, :, None] + self.rng.randint(0, 50, (4, 1, 1))
        x = np.sin(t / np.array([3., 5., 7.])) + 0.1 * self.rng.randn(4, 30, 3)
        return torch.from_numpy(x).float(),

    def loss(self, x):
        pred_len = self.cfg['model']['pred_len']
        enc, target = x[:, :20], x[:, 14:20 + pred_len]
        dec_inp = torch.zeros([x.shape[0], pred_len, x.shape[-1]]).float()
        dec_inp = torch.cat([target[:, :6, :], dec_inp], dim=1).float().to(DEVICE)
        return self.loss_fn(self.net(enc, dec_inp), target[:, -pred_len:, :])

    def report(self):
        x, = self.batch()
        print('eval %.5f' % self.loss(x).item(), [k for k in self.net.state_dict() if 'num_batches' not in k][:3])
