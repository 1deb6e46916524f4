# coding: utf-8
# Word-level language model: an LSTM trained on text that a small grammar makes up.
import argparse
import math
import os
import tempfile
import time

import numpy as np
import paddle
import paddle.nn as nn


def load_object(f, map_location=None, **options):
    """paddle.load takes names and BytesIO; torch.load also open files and path objects."""
    import io
    import os
    if isinstance(f, os.PathLike):
        f = os.fspath(f)
    return paddle.load(f if isinstance(f, (str, io.BytesIO)) else io.BytesIO(f.read()))


def save_object(obj, f, **options):
    """paddle.save takes names and BytesIO; torch.save also open files and path objects."""
    import io
    import os
    if isinstance(f, (str, io.BytesIO)):
        paddle.save(obj, f)
    elif isinstance(f, os.PathLike):
        paddle.save(obj, os.fspath(f))
    else:
        buffer = io.BytesIO()
        paddle.save(obj, buffer)
        f.write(buffer.getvalue())


def movable(rnn):
    """A recurrent layer whose model can be moved: Layer.to fails on its empty buffer for dropout."""
    object.__setattr__(rnn, '_dropout_state', rnn._buffers.pop('_dropout_state', None))
    return rnn


parser = argparse.ArgumentParser(description='LSTM language model on a made-up language')
parser.add_argument('--emsize', type=int, default=32, help='size of the word embeddings')
parser.add_argument('--nhid', type=int, default=48, help='number of hidden units per layer')
parser.add_argument('--nlayers', type=int, default=1, help='number of layers')
parser.add_argument('--lr', type=float, default=10.0, help='initial learning rate')
parser.add_argument('--clip', type=float, default=0.25, help='gradient clipping')
parser.add_argument('--epochs', type=int, default=2, help='upper epoch limit')
parser.add_argument('--sentences', type=int, default=400, help='sentences to train on')
parser.add_argument('--batch_size', type=int, default=8, metavar='N')
parser.add_argument('--bptt', type=int, default=16, help='sequence length')
parser.add_argument('--dropout', type=float, default=0.0, help='dropout applied to layers (0 = no dropout)')
parser.add_argument('--seed', type=int, default=1111, help='random seed')
parser.add_argument('--save', type=str, default='', help='path to save the final model')
parser.add_argument('--words', type=int, default=20, help='number of words to generate')
args = parser.parse_args()

paddle.seed(args.seed)
device = paddle.device('cuda' if paddle.cuda.is_available() else 'cpu')
if not args.save:
    args.save = os.path.join(tempfile.mkdtemp(), 'model.pt')


###############################################################################
# Load data
###############################################################################

class Dictionary(object):
    def __init__(self):
        self.word2idx = {}
        self.idx2word = []

    def add_word(self, word):
        if word not in self.word2idx:
            self.idx2word.append(word)
            self.word2idx[word] = len(self.idx2word) - 1
        return self.word2idx[word]

    def __len__(self):
        return len(self.idx2word)


class Corpus(object):
    RULES = {
        'S': ['NP VP', 'NP VP CONJ NP VP'],
        'NP': ['the N', 'a N', 'the ADJ N', 'NAME'],
        'VP': ['V NP', 'V NP PP', 'V'],
        'PP': ['P NP'],
        'N': ['dog', 'cat', 'bird', 'house', 'tree', 'river'],
        'ADJ': ['old', 'small', 'red', 'quiet'],
        'NAME': ['anna', 'bert', 'carla'],
        'V': ['sees', 'likes', 'finds', 'follows'],
        'P': ['near', 'behind', 'with'],
        'CONJ': ['and', 'but'],
    }

    def __init__(self, sentences):
        self.dictionary = Dictionary()
        words = sorted(set(w for rule in self.RULES.values() for option in rule for w in option.split()))
        words = [w for w in words if w not in self.RULES] + ['<eos>']
        words.sort()
        for word in words:
            self.dictionary.add_word(word)
        self.train = self.tokenize(sentences, seed=0)
        self.valid = self.tokenize(sentences // 8, seed=1)
        self.test = self.tokenize(sentences // 8, seed=2)

    def expand(self, symbol, rng):
        if symbol not in self.RULES:
            return [symbol]
        options = self.RULES[symbol]
        choice = options[rng.randint(len(options))]
        return sum([self.expand(s, rng) for s in choice.split()], [])

    def tokenize(self, sentences, seed):
        """Makes up sentences and numbers their words."""
        rng = np.random.RandomState(seed)
        idss = []
        for _ in range(sentences):
            words = self.expand('S', rng) + ['<eos>']
            ids = []
            for word in words:
                ids.append(self.dictionary.word2idx[word])
            idss.append(paddle.to_tensor(ids).astype(paddle.int64))
        return paddle.concat(idss)


def batchify(data, bsz):
    # one column for each member of the batch; what does not fill a row is dropped
    nbatch = data.shape[0] // bsz
    data = data[:nbatch * bsz]
    data = data.reshape([bsz, -1]).t().contiguous()
    return data.to(device)


def get_batch(source, i):
    seq_len = min(args.bptt, len(source) - 1 - i)
    data = source[i:i + seq_len]
    target = source[i + 1:i + 1 + seq_len].reshape([-1])
    return data, target


corpus = Corpus(args.sentences)
eval_batch_size = 4
train_data = batchify(corpus.train, args.batch_size)
val_data = batchify(corpus.valid, eval_batch_size)
test_data = batchify(corpus.test, eval_batch_size)
ntokens = len(corpus.dictionary)


###############################################################################
# Build the model
###############################################################################

class RNNModel(nn.Layer):
    """Embedding, LSTM, and a linear layer that scores the next word."""

    def __init__(self, ntoken, ninp, nhid, nlayers, dropout=0.5):
        super().__init__()
        self.ntoken = ntoken
        self.drop = nn.Dropout(dropout)
        self.encoder = nn.Embedding(ntoken, ninp)
        self.rnn = movable(nn.LSTM(ninp, nhid, nlayers, dropout=dropout, time_major=True))
        self.decoder = nn.Linear(nhid, ntoken)
        self.init_weights()

        self.nhid = nhid
        self.nlayers = nlayers

    def init_weights(self):
        initrange = 0.1
        nn.init.uniform_(self.encoder.weight, -initrange, initrange)
        nn.init.zeros_(self.decoder.bias)
        self.decoder.weight.data.uniform_(-initrange, initrange)

    def forward(self, input, hidden):
        emb = self.drop(self.encoder(input))
        output, hidden = self.rnn(emb, hidden)
        output = self.drop(output)
        decoded = self.decoder(output)
        return decoded.reshape([-1, self.ntoken]), hidden

    def init_hidden(self, bsz):
        weight = next(iter(self.parameters()))
        return (weight.new_zeros([self.nlayers, bsz, self.nhid]),
                weight.new_zeros([self.nlayers, bsz, self.nhid]))


model = RNNModel(ntokens, args.emsize, args.nhid, args.nlayers, args.dropout).to(device)
criterion = nn.CrossEntropyLoss(axis=1)
optimizer = paddle.optimizer.SGD(parameters=model.parameters(), learning_rate=args.lr)


###############################################################################
# Training code
###############################################################################

def evaluate(data_source):
    model.eval()
    total_loss = 0.
    hidden = model.init_hidden(eval_batch_size)
    with paddle.no_grad():
        for i in range(0, data_source.shape[0] - 1, args.bptt):
            data, targets = get_batch(data_source, i)
            output, hidden = model(data, hidden)
            total_loss += len(data) * criterion(output, targets).item()
    return total_loss / (len(data_source) - 1)


step = 0


def train():
    global step
    model.train()
    total_loss = 0.
    start_time = time.time()
    hidden = model.init_hidden(args.batch_size)
    for i in range(0, train_data.shape[0] - 1, args.bptt):
        data, targets = get_batch(train_data, i)
        # the state goes on from the last batch, its history does not
        hidden = tuple(v.detach() for v in hidden)
        optimizer.zero_grad()
        output, hidden = model(data, hidden)
        loss = criterion(output, targets)
        loss.backward()

        norm = paddle.nn.utils.clip_grad_norm_(model.parameters(), args.clip)
        optimizer.step()

        total_loss += loss.item()
        step += 1
        print('step {:d} loss {:.6f} grad norm {:.4f}'.format(step, loss.item(), float(norm)))
    elapsed = time.time() - start_time
    return total_loss, elapsed


# Loop over epochs.
best_val_loss = None
for epoch in range(1, args.epochs + 1):
    train()
    val_loss = evaluate(val_data)
    print('-' * 89)
    print('| end of epoch {:3d} | lr {:5.2f} | valid loss {:8.5f} | valid ppl {:8.2f}'.format(
        epoch, optimizer.get_lr(), val_loss, math.exp(val_loss)))
    print('-' * 89)
    if not best_val_loss or val_loss < best_val_loss:
        with open(args.save, 'wb') as f:
            save_object(model.state_dict(), f)
        best_val_loss = val_loss
    else:
        # no better than before: smaller steps
        optimizer.set_lr(optimizer.get_lr() / 4.0)

# Load the best saved model.
with open(args.save, 'rb') as f:
    model.load_state_dict(load_object(f))

# Run on test data.
test_loss = evaluate(test_data)
print('=' * 89)
print('| End of training | test loss {:8.5f} | test ppl {:8.2f}'.format(test_loss, math.exp(test_loss)))
print('=' * 89)

# Generate a few words.
model.eval()
hidden = model.init_hidden(1)
input = paddle.randint(0, ntokens, (1, 1)).astype(paddle.int64).to(device)
words = []
with paddle.no_grad():
    for i in range(args.words):
        output, hidden = model(input, hidden)
        word_weights = (output.squeeze() / 0.8).exp().cpu()
        word_idx = paddle.multinomial(word_weights, 1)[0]
        input.fill_(word_idx.item())
        words.append(corpus.dictionary.idx2word[word_idx])
print(' '.join(words))
