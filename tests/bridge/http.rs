//! As much of HTTP as the bridge needs: one request a connection, answered and closed. Written
//! out, because the small server libraries keep connections in a pool of threads in which a
//! browser's sixth connection sometimes waits for ever.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

pub struct Request {
    pub method: String,
    pub path: String,
    pub body: String,
}

pub struct Answer {
    pub status: u16,
    pub media: &'static str,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn new(status: u16, media: &'static str, body: impl Into<Vec<u8>>) -> Self {
        Answer { status, media, headers: Vec::new(), body: body.into() }
    }
}

/// Reads a request, asks for its answer and sends it. Browsers also open connections in advance:
/// those that say nothing are dropped.
pub fn serve(stream: TcpStream, answer: impl Fn(Request) -> Answer) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(());
    }
    let mut words = line.split(' ');
    let method = words.next().unwrap_or_default().to_owned();
    let path = words.next().unwrap_or_default().to_owned();
    let mut length = 0;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header)?;
        let Some((name, value)) = header.trim_end().split_once(':') else { break };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let body = String::from_utf8_lossy(&body).into_owned();
    send(reader.into_inner(), &answer(Request { method, path, body }))
}

fn send(mut stream: TcpStream, answer: &Answer) -> io::Result<()> {
    let (status, media, length) = (answer.status, answer.media, answer.body.len());
    let mut head = format!("HTTP/1.1 {status} .\r\nContent-Type: {media}\r\nContent-Length: {length}\r\n");
    for (name, value) in &answer.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("Connection: close\r\n\r\n");
    stream.write_all(head.as_bytes())?;
    stream.write_all(&answer.body)
}
